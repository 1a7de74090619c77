import type { AboutWords } from '#language/en/about.ts'

export const words: AboutWords = {
  title: 'Atlas necə hazırlanır',
  lead: 'Buradakı hər rəqəmin yanında onu kimin saydığı və harada çap olunduğu göstərilir. Heç bir mənbənin bildirmədiyi rəqəm burada yoxdur.',
  sections: [
    { title: 'Rəqəmlər haradandır', text: 'Gömrük və statistika qurumlarından, açıq məlumat bazalarından, rəsmilərdən və mətbuatdan – etibarlılıq da bu ardıcıllıqladır. Hər rəqəm mənbəyini, orada yerini və çap olunduğu sözləri saxlayır.' },
    { title: 'Mənbələr uyğun gəlməyəndə', text: 'İki ölkə eyni ticarəti fərqli sayır. Hər iki hesab aralarındakı fərqlə birlikdə göstərilir. Bir tərəfin bir neçə məlumatından xətt birinin üzərindən keçir və bu, sabit qayda ilə seçilir: sayan qurum rəsmilərdən, rəsmilər mətbuatdan əvvəl; dəqiq rəqəm yuvarlaqdan əvvəl. Qalanları onun yanında içi boş işarə ilə göstərilir.' },
    { title: 'Məlum olmayanlar', text: 'Heç bir mənbənin göstərmədiyi il xətdə boşluqdur. Heç nə hesablanıb doldurulmur, hamarlanmır və əlavə yuvarlaqlaşdırılmır. “230-dan çox” aşağı hədd olaraq qalır; il il olaraq qalır və 1 yanvara çevrilmir.' },
    { title: 'Göstərilən və hesablanan', text: 'Altından düz xətt çəkilən rəqəmi mənbə göstərir. Altından nöqtəli xətt çəkilən rəqəm burada mənbələrin rəqəmlərindən hesablanıb; hər biri öz hesabını açır.' },
    { title: 'Sözlər', text: 'Xülasələr bizimdir və neytraldır: kim nə edib, nə deyib. Məlumatlar ziddiyyətli olanda hər ikisi mənbəyi ilə verilir. Yer adları mənbədəki kimidir. “Əməkdaşlıq”, “neytral” və “gərginlik” hadisəyə bu atlasın verdiyi qiymətdir.' },
    { title: 'Şəxslər', text: 'Səhifələrdə yalnız ictimai vəzifələr və ictimai fəaliyyət var.' },
    { title: 'Keçidlər', text: 'Hər görünüş bir keçiddir: yol səhifəni, qalanı seçdiyinizi göstərir. Eyni keçid başqa cihazda da, məlumat yenilənəndən sonra da eyni görünüşü açır.' },
    { title: 'Öz saytınızda', text: 'Qrafiklərin çoxunu başqa saytda göstərmək olar: qrafikin yanındakı “Saytda yerləşdir” düyməsi kodu verir. Qrafik mənbələrini, cədvəlini və sübutlarını saxlayır, ünvanı sabitləməsəniz, məlumatla birlikdə yenilənir. Hündürlüyünü ətrafındakı səhifəyə dyad-atlas:height tipli mesajla bildirir; onu dinləyən yoxdursa, çərçivə öz nisbətini saxlayır. Yalnız skriptlərə icazə verən sandbox rejimində işləyir, skriptsiz isə hərəkətsiz şəkil kimi qalır.' },
  ],
}
